import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useView } from "../state/atlas.tsx";
import { isFiltering } from "../state/view.ts";

/** Takes the focus over from the links that the page was served with: to the same link of the page, else to its content. */
function takeFocusOver(opening: Element): void {
  const { activeElement } = document;
  if (!opening.contains(activeElement)) return;
  const place = [...opening.querySelectorAll("nav a")].findIndex((link) => link === activeElement);
  const same = document.querySelectorAll<HTMLElement>("#root nav a")[place];
  (same ?? document.getElementById("content"))?.focus();
}

/**
 * Puts away what the page said before it had a script. The picture of the map stays under the live one until that has its
 * ground, where the page opens with what it shows.
 */
function leaveOpening(isAsPictured: boolean): void {
  const opening = document.querySelector(".opening");
  const picture = opening?.querySelector(".first-picture");
  if (picture && isAsPictured) {
    picture.setAttribute("aria-hidden", "true");
    document.getElementById("content")?.prepend(picture);
  }
  if (opening) takeFocusOver(opening);
  opening?.remove();
}

/**
 * Whether the page has drawn what it opened for: what the first map does not need waits for that, and the picture that the
 * page was served with stands in for it.
 */
export function useSettled(hasMap: boolean) {
  const { screen, layout = "face", selection, at, filters } = useView();
  const [isMapSettled, setMapSettled] = useState(false);
  const isSettled = isMapSettled || !hasMap;
  const isAsPictured = hasMap && screen === "map" && layout === "face" && !selection && !at && !isFiltering(filters);
  const isOpenedSo = useRef(isAsPictured);
  useLayoutEffect(() => leaveOpening(isOpenedSo.current), []);
  useEffect(() => {
    if (isSettled || !isAsPictured) document.querySelector(".first-picture")?.remove();
  }, [isSettled, isAsPictured]);
  const settle = useCallback(() => setMapSettled(true), []);
  return { isSettled, settle };
}
