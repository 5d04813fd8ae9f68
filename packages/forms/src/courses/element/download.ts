/** Gives the person a calendar file that was made on this device. */
export function download(name: string, calendar: string): void {
  const address = URL.createObjectURL(new Blob([calendar], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file a moment after the click.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
