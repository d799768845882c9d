// The clock of the process: it stands at 0 when the process starts.
let start = 0;

/** Prints that a stage of a command is over, and how many seconds it took. */
export function stageOver(name: string): void {
  const end = performance.now();
  console.log(`${name}: ${((end - start) / 1000).toFixed(1)} s`);
  start = end;
}
