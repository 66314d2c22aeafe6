/** A stream that yields these pieces and ends; `onStop` is called when its reader stops early. */
export function streamOf(pieces: readonly string[], onStop: () => void = () => undefined) {
  const rest = pieces.slice();
  return new ReadableStream<string>({
    pull(controller) {
      const piece = rest.shift();
      if (piece === undefined) controller.close();
      else controller.enqueue(piece);
    },
    cancel: onStop,
  });
}
