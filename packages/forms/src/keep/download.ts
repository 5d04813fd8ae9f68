/** Hands a text to the person as a file. It goes nowhere else. */
export function download(name: string, type: string, text: string, page: Document): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = page.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data after the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
