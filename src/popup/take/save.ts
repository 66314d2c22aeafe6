/** Characters that some file system rejects, and control characters. */
const NOT_IN_FILE_NAMES = /[\p{Cc}<>:"/\\|?*]+/gu;
const LONGEST_NAME = 80;

/** Makes a file name from a title: "Tunnel: yes or no?" becomes "Tunnel yes or no.md". */
export function fileNameFor(title: string, extension: string): string {
  const name = Array.from(title.replace(NOT_IN_FILE_NAMES, ' ').replace(/\s+/g, ' ').trim())
    .slice(0, LONGEST_NAME)
    .join('')
    // Windows drops trailing dots and spaces, and a leading dot hides a file.
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '');
  return `${name === '' ? 'nutgraf' : name}.${extension}`;
}

/** Hands a text to the browser as a download, which needs no permission. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser must have started reading before the address is revoked.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
