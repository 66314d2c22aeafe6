/** The content script answered that there is nothing to pull, or did not answer; `code` tells which. */
export class PullFailure extends Error {
  constructor(
    readonly code: string,
    message = `The page could not be pulled: ${code}`,
  ) {
    super(message);
  }
}
