import { preview } from 'astro';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { host = 'localhost', port } = await preview({ logLevel: 'warn' });
console.log(`Convenantmonitor: http://${host}:${String(port)}/`);
