import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { preview } from 'astro';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
if (!existsSync('dist/index.html'))
  throw new Error('There is no site in dist yet; run "npm run build" first.');
const { host = 'localhost', port } = await preview({
  logLevel: 'warn',
  server: { port: Number(values.port) },
});
console.log(`Convenantmonitor: http://${host}:${String(port)}/`);
