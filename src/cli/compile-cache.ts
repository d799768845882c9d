import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Keeps the compiled code of commands that run on every save; without it a third of the time of a
// check goes to compiling the same files again. It is loaded before the command, by `node --import`.
enableCompileCache(join(import.meta.dirname, '..', '..', '.cache', 'code'));
