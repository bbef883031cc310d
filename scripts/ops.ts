import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registry } from '@/lib/domains/registry';

/** Prints every operation: method, path, id, scope, MCP tool and the file that declares it. */
const files = readdirSync('lib/domains', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const sources = files.map((name) => ({ name: join('lib/domains', name), text: readFileSync(join('lib/domains', name), 'utf8') }));
const rows = registry.map((operation) => [
  operation.method,
  operation.path,
  operation.id,
  operation.scope,
  operation.tool?.name ?? '-',
  sources.find(({ text }) => text.includes(`id: '${operation.id}'`))?.name ?? '?',
]);
const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] as string).length)));
for (const row of rows)
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column] as number))
      .join('  ')
      .trimEnd(),
  );
