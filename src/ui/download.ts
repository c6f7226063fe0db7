/** Hands a file to the reader, from what the page holds: nothing is asked of any server. */
export function download(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The click only begins the download: the address must outlive it by a moment.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
