/** Builds the extension for both browsers: `npm run build [-- chrome|firefox]`. */
import { buildExtension } from './build/build-extension';
import { targetsIn } from './build/targets';

for (const target of targetsIn(process.argv.slice(2))) console.log(`built ${await buildExtension(target)}`);
