import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { pagesOf } from './site';

const run = promisify(execFile);

interface Report {
  messages: { url: string; type: string; message: string; extract?: string; lastLine?: number }[];
}

test('the Nu checker finds no error in the HTML of any page', async ({ request }, { project }) => {
  test.skip(project.name !== 'desktop', 'the HTML is the same on every device');
  test.setTimeout(180_000);
  await requireJava();
  const directory = await mkdtemp(path.join(tmpdir(), 'openstead-html-'));
  try {
    const names = new Map<string, string>();
    for (const [index, page] of (await pagesOf(request)).entries()) {
      const file = path.join(directory, `${index}.html`);
      await writeFile(file, await (await request.get(page)).text());
      names.set(`${index}.html`, page);
    }
    const { messages } = await check([...names.keys()].map((name) => path.join(directory, name)));
    const errors = messages.filter(({ type }) => type === 'error').map(({ url, message, extract }) => `${names.get(path.basename(url))}: ${message} ${extract ?? ''}`);
    expect(errors).toEqual([]);
  } finally {
    await rm(directory, { recursive: true });
  }
});

async function check(files: string[]): Promise<Report> {
  const jar = path.resolve('node_modules/vnu-jar/build/dist/vnu.jar');
  // It ends with 1 when it has found something; the report is what counts.
  const { stderr } = await run('java', ['-jar', jar, '--format', 'json', '--exit-zero-always', ...files], { maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stderr) as Report;
}

async function requireJava(): Promise<void> {
  if (await works('java', ['-version'])) return;
  if (process.getuid?.() === 0 && (await works('apt-get', ['--version']))) {
    await works('apt-get', ['update', '-q']);
    await works('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'default-jre-headless']);
  }
  if (!(await works('java', ['-version'])))
    throw new Error('The Nu HTML checker needs Java. Install a Java runtime that is on the PATH (as root: apt-get install -y default-jre-headless), then try again.');
}

const works = (command: string, parameters: string[]): Promise<boolean> =>
  run(command, parameters).then(
    () => true,
    () => false,
  );
