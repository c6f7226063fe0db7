/** Words that are being typed where nothing else keeps them, such as a search, over a page that loads itself anew. */

const key = "typed-before-reload";
/** How long a field may take to come back, in milliseconds. */
const patience = 30_000;

type Field = HTMLInputElement | HTMLTextAreaElement;
const fields = "input:is([type=text], [type=search], :not([type])), textarea";
const isField = (element: Element | null): element is Field => element?.matches(fields) ?? false;
const nameOf = (field: Field) => field.getAttribute("aria-label") ?? field.labels?.[0]?.textContent ?? "";

/** How long nobody types until a reader has come to a pause, in milliseconds. */
const pause = 1000;

/** Resolves when nothing is being typed: a page that goes in the middle of a word would take the rest of it. */
export function untilPause(): Promise<void> {
  if (!isField(document.activeElement)) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      document.removeEventListener("input", wait);
      resolve();
    };
    let timer = setTimeout(end, pause);
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(end, pause);
    };
    document.addEventListener("input", wait);
  });
}

/** Has the tab keep what is being typed, with the name of its field and the address. */
export function keepTyped(): void {
  const { activeElement } = document;
  if (!isField(activeElement) || activeElement.value === "") return;
  const { value } = activeElement;
  sessionStorage.setItem(key, JSON.stringify([window.location.href, nameOf(activeElement), value]));
}

/** Types into a field as a reader does, so that what listens to it hears. */
function type(field: Field, value: string): void {
  field.focus();
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, value);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Address, field and words that the tab kept, which it forgets; nothing where it may keep nothing. */
function takeKept(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? "[]");
    sessionStorage.removeItem(key);
    return Array.isArray(kept) ? kept.map(String) : [];
  } catch {
    return [];
  }
}

/** Gives back what was kept, as soon as its field is there; what has come to stand there is left. */
export function restoreTyped(): void {
  const [address, name, value] = takeKept();
  if (address !== window.location.href) return;
  const observer = new MutationObserver(() => {
    const field = [...document.querySelectorAll<Field>(fields)].find((one) => nameOf(one) === name);
    if (!field) return;
    observer.disconnect();
    if (field.value === "") type(field, value ?? "");
  });
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), patience);
}
