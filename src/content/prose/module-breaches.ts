import { proseBreach } from './prose-breach.ts';
import type { ProseBreach, ProsePoint } from './prose-breach.ts';

/**
 * One breach for each `import` and `export` in a block of them.
 * @param code lines that follow each other, which the parser takes as one block
 * @param start where the block begins
 */
export function moduleBreaches(code: string, start: ProsePoint): ProseBreach[] {
  return code.split(/\r\n|\r|\n/u).flatMap((text, index) => {
    const statement = /^(?:import|export)\b/u.exec(text)?.[0];
    if (statement === undefined && index > 0) return [];
    const at = index === 0 ? start : { line: start.line + index, column: 1 };
    return [
      proseBreach('prose-module', at, { statement: statement === 'export' ? 'export' : 'import' }),
    ];
  });
}
