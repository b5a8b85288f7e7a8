// QuickJS, bare: nothing is there but the language and a function that prints. Run as a program of
// its own (folder as argument), so that it can be ended when it takes too long.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import variant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core';

const [folder = '.', entry = 'driver.js'] = process.argv.slice(2);
const quickjs = await newQuickJSWASMModuleFromVariant(variant);
const runtime = quickjs.newRuntime();
runtime.setModuleLoader((name) => readFileSync(join(folder, name), 'utf8'));
const context = runtime.newContext();
context
  .newFunction('print', (text) => {
    console.log(context.dump(text));
  })
  .consume((print) => context.setProp(context.global, 'print', print));
const source = readFileSync(join(folder, entry), 'utf8');
const result = context.evalCode(source, entry, { type: 'module' });
if (result.error) {
  console.error(context.dump(result.error));
  process.exitCode = 1;
}
