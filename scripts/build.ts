/** Builds the extension for both browsers: `npm run build [-- chrome|firefox]`. */
import { buildExtension } from './build/build-extension';
import { browserNames } from './build/manifest';

const wanted = process.argv.slice(2);
for (const target of browserNames.filter((name) => wanted.length === 0 || wanted.includes(name)))
  console.log(`built ${await buildExtension(target)}`);
