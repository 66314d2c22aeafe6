import { execFileSync, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

const WIDTH = 1280;
const HEIGHT = 1000;
/** How long a button is held down, in milliseconds. */
const PRESS_MS = 80;

/** A point on the screen, in pixels from its upper left corner. */
interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** A horizontal band of the screen, in pixels from its top. */
interface ScreenArea {
  readonly top: number;
  readonly bottom: number;
}

/** A screen that exists only in memory, with a real pointer and a real keyboard. */
export interface VirtualDisplay {
  /** Environment for programs that should appear on it. */
  readonly env: Readonly<Record<string, string | undefined>>;
  click(at: ScreenPoint, button: 'left' | 'right'): Promise<void>;
  press(keys: string): void;
  /** Waits for a flat colour to appear; returns the mean position of its pixels. Throws if it does not appear. */
  find(colour: readonly [number, number, number], area: ScreenArea): Promise<ScreenPoint>;
  /** Writes a picture of the whole screen. */
  photograph(file: string): void;
  close(): void;
}

/** Starts Xvfb with a free display number. Also needs xdotool and ImageMagick. */
export async function startDisplay(): Promise<VirtualDisplay> {
  const screen = `${WIDTH}x${HEIGHT}x24`;
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended at once, with code ${code}`)));
    // Xvfb writes its display number once it is ready.
    server.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
  const env = { ...process.env, DISPLAY: `:${number}`, WAYLAND_DISPLAY: undefined };
  const run = (program: string, args: readonly string[]): Buffer =>
    execFileSync(program, args, { env, maxBuffer: WIDTH * HEIGHT * 4 });
  return {
    env,
    async click({ x, y }, button) {
      const number = button === 'left' ? '1' : '3';
      run('xdotool', ['mousemove', '--sync', String(x), String(y)]);
      run('xdotool', ['mousedown', number]);
      // About as long as people press a button; a shorter press opens no menu.
      await sleep(PRESS_MS);
      run('xdotool', ['mouseup', number]);
    },
    press: (keys) => void run('xdotool', ['key', keys]),
    async find(colour, area) {
      const deadline = Date.now() + 10_000;
      do {
        const point = middleOf(run('import', ['-window', 'root', '-depth', '8', 'rgb:-']), colour, area);
        if (point !== undefined) return point;
        await sleep(200);
      } while (Date.now() < deadline);
      throw new Error(`Nothing of the colour ${colour.join(', ')} on the screen`);
    },
    photograph: (file) => void run('import', ['-window', 'root', file]),
    close: () => void server.kill(),
  };
}

function middleOf(
  pixels: Buffer,
  [red, green, blue]: readonly [number, number, number],
  { top, bottom }: ScreenArea,
): ScreenPoint | undefined {
  let [sumX, sumY, count] = [0, 0, 0];
  for (let y = top; y < Math.min(bottom, HEIGHT); y++)
    for (let x = 0; x < WIDTH; x++) {
      const at = (y * WIDTH + x) * 3;
      if (!isNear(pixels[at], red) || !isNear(pixels[at + 1], green) || !isNear(pixels[at + 2], blue))
        continue;
      sumX += x;
      sumY += y;
      count++;
    }
  // A stray pixel or two belong to some other picture.
  return count < 20 ? undefined : { x: Math.round(sumX / count), y: Math.round(sumY / count) };
}

/** Browsers correct colours: 225 can come out as 226. */
const isNear = (value: number | undefined, wanted: number): boolean =>
  value !== undefined && Math.abs(value - wanted) <= 4;
