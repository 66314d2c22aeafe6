import { createConnection, type Socket } from 'node:net';

/**
 * A client for Marionette, the remote control built into every Firefox.
 * Frames are `LENGTH:JSON`; a command is `[0, id, name, parameters]`, its answer `[1, id, error, result]`.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (error: unknown, result: unknown) => void>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => {
      this.#received = Buffer.concat([this.#received, data]);
      this.#readFrames();
    });
    socket.on('close', () => this.#failAll(new Error('Firefox closed the connection')));
    socket.on('error', (error) => this.#failAll(error));
  }

  /** Connects to a Firefox on this machine; rejects when none listens at the port. */
  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = createConnection({ host: '127.0.0.1', port });
      socket.once('error', reject);
      socket.once('connect', () => {
        socket.off('error', reject);
        resolve(new Marionette(socket));
      });
    });
  }

  /** Sends a command, e.g. `WebDriver:Navigate`, and returns its result. Rejects with Firefox's own message. */
  send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#lastId;
    const frame = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, (error, result) => {
        if (error === null) resolve(result);
        else reject(error instanceof Error ? error : new MarionetteError(command, error));
      });
      this.#socket.write(`${Buffer.byteLength(frame)}:${frame}`);
    });
  }

  /**
   * Runs the body of an async function and returns its result, transferred as JSON.
   *
   * @param context `chrome`: the browser itself, with full privileges; `content`: the tab's page
   */
  async run(context: 'chrome' | 'content', body: string, args: readonly unknown[] = []): Promise<unknown> {
    const script = `return (async function () { ${body}\n }).apply(null, arguments)`;
    await this.send('Marionette:SetContext', { value: context });
    const sandbox = context === 'chrome' ? 'system' : 'nutgraf';
    return valueOf(
      await this.send('WebDriver:ExecuteScript', {
        script,
        args,
        sandbox,
        newSandbox: false,
        timeout: 60_000,
      }),
    );
  }

  /** Closes the connection. */
  close(): void {
    this.#socket.destroy();
  }

  #readFrames(): void {
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.toString('latin1', 0, colon));
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.toString('utf8', colon + 1, end));
      this.#received = this.#received.subarray(end);
      // The first frame is a greeting, not an array.
      if (Array.isArray(message)) this.#answer(message);
    }
  }

  #answer([, id, error, result]: readonly unknown[]): void {
    const settle = this.#waiting.get(Number(id));
    this.#waiting.delete(Number(id));
    settle?.(error ?? null, result);
  }

  #failAll(error: Error): void {
    for (const settle of this.#waiting.values()) settle(error, undefined);
    this.#waiting.clear();
  }
}

/** A command that Firefox answered with an error. */
class MarionetteError extends Error {
  constructor(command: string, answer: unknown) {
    super(`${command}: ${messageOf(answer)}`);
  }
}

const messageOf = (answer: unknown): string =>
  typeof answer === 'object' && answer !== null && 'message' in answer
    ? String(answer.message)
    : JSON.stringify(answer);

/** The `value` of a command's result; undefined where there is none. */
export const valueOf = (result: unknown): unknown =>
  typeof result === 'object' && result !== null && 'value' in result ? result.value : undefined;
