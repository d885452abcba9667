/** Makes a link act in the page, unless the reader wants it elsewhere: a new tab or window, or saved. */
export function asLink(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    act();
  };
}
