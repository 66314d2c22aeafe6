import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A colour that no page and no browser shows. */
export const MARK = [255, 0, 225] as const;

/** A copy of the built extension whose icon is one flat colour, and a profile with its button pinned. */
export interface MarkedCopy {
  readonly extension: string;
  readonly profile: string;
  remove(): void;
}

/** The icon identifies the button and the menu's entry on the screen in any language. */
export function markedCopy(built: string): MarkedCopy {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'nutgraf-marked-')));
  const [extension, profile] = [join(root, 'extension'), join(root, 'profile')];
  cpSync(built, extension, { recursive: true });
  for (const icon of readdirSync(join(extension, 'icons')).filter((file) => file.endsWith('.png'))) {
    const size = /(\d+)\.png$/.exec(icon)?.[1] ?? '48';
    execFileSync('convert', [
      '-size',
      `${size}x${size}`,
      `xc:rgb(${MARK.join(',')})`,
      join(extension, 'icons', icon),
    ]);
  }
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { pinned_extensions: [unpackedId(extension)] } }),
  );
  return {
    extension,
    profile,
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}

/** Chromium's id of an unpacked extension: SHA-256 of its path, 32 hex digits, 0–f written as a–p. */
export function unpackedId(path: string): string {
  const hex = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return hex.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
