/**
 * Writes a project with synthetic content, to build or to measure on:
 * npm x -c 'node tests/bench/synthetic/write.ts --cases 1000 --out <folder>'
 */
import { parseArgs } from 'node:util';
import { USUAL } from './synthetic-content.ts';
import { writeSyntheticProject } from './write-project.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000' },
    covenants: { type: 'string', default: String(USUAL.covenants) },
    kpis: { type: 'string', default: String(USUAL.kpis) },
    editions: { type: 'string', default: String(USUAL.editions) },
    out: { type: 'string' },
  },
});
if (values.out === undefined) throw new Error('Name the folder to write to with --out.');
const files = writeSyntheticProject(values.out, {
  cases: Number(values.cases),
  covenants: Number(values.covenants),
  kpis: Number(values.kpis),
  editions: Number(values.editions),
});
console.log(`${values.out}: ${String(files)} files of synthetic content.`);
