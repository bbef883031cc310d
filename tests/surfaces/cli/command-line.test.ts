import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { passwordMatches } from '@/lib/domains/accounts/password';
import { searchListings } from '@/lib/domains/listings/search';
import { call } from '@/lib/kernel/call';
import { authenticate } from '@/lib/platform/auth/authenticate';
import { COMMANDS, runCommandLine } from '@/lib/surfaces/cli/command-line';
import { testContext } from '../../support/context';
import { testDatabase } from '../../support/database';

const db = await testDatabase();
const folder = mkdtempSync(path.join(tmpdir(), 'openstead-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function openstead(line: string | string[]) {
  const argv = typeof line === 'string' ? line.split(' ') : line;
  let [out, err] = ['', ''];
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    isInteractive: false,
  };
  const code = await runCommandLine(argv, terminal, () => db);
  return { code, out, err, json: () => JSON.parse(out) };
}

const FILE = 'tests/fixtures/imports/apartments.csv';

describe('usage', () => {
  test('every command explains itself', async () => {
    const all = await openstead('--help');
    expect(all.code).toBe(0);
    for (const { name } of COMMANDS) {
      expect(all.out).toContain(`  ${name} `);
      const help = await openstead(`${name} --help`);
      expect(help).toMatchObject({ code: 0, err: '' });
      expect(help.out).toContain(`Usage: openstead ${name}`);
    }
  });

  test.each([
    ['acounts create', 'Did you mean "accounts create"?'],
    ['accounts create --email a@example.com', '--name is missing'],
    ['accounts create --email a@example.com --nam b', "'--nam'"],
    ['import', 'FILE is missing'],
    ['import a b', 'Unexpected argument "b"'],
  ])('%s is told with exit code 2', async (line, message) => {
    const { code, err } = await openstead(line);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('accounts and keys', () => {
  test('an account is made once for an address, in any case', async () => {
    const made = await openstead(['accounts', 'create', '--email', 'Owner@example.com', '--name', 'Elm Homes', '--plan', 'pro', '--password', 'correct horse', '--json']);
    expect(made.code).toBe(0);
    expect(made.json()).toEqual({ id: expect.any(String), email: 'owner@example.com', name: 'Elm Homes', plan: 'pro', time_zone: 'UTC' });
    const [row] = await db.query<{ password_hash: string }>('SELECT password_hash FROM account WHERE id = $1', [made.json().id]);
    expect(row?.password_hash).not.toContain('horse');
    expect(await passwordMatches('correct horse', row?.password_hash ?? '')).toBe(true);
    expect(await passwordMatches('wrong horse', row?.password_hash ?? '')).toBe(false);
    const again = await openstead('accounts create --email OWNER@example.com --name Other --json');
    expect([again.code, again.json().error.code]).toEqual([1, 'conflict']);
  });

  test('a bad plan, address, zone or password makes nothing', async () => {
    for (const wrong of ['--plan gold', '--password short', '--time-zone Mars/Olympus']) {
      const { code, json } = await openstead(`accounts create --email bad@example.com --name Bad --json ${wrong}`);
      expect([code, json().error.code]).toEqual([1, 'validation_error']);
    }
    expect((await openstead('accounts create --email nobody --name Bad')).code).toBe(1);
    expect(await db.query("SELECT id FROM account WHERE name = 'Bad'")).toEqual([]);
  });

  test('a plan is changed, to one that there is', async () => {
    await openstead('accounts create --email plan@example.com --name Plan --plan free');
    expect((await openstead('accounts plan --account plan@example.com --plan pro --json')).json()).toMatchObject({ email: 'plan@example.com', plan: 'pro' });
    expect(await openstead('accounts plan --account plan@example.com --plan gold')).toMatchObject({ code: 1, err: expect.stringContaining('free, starter, pro, scale') });
    expect((await openstead('accounts plan --account nobody@example.com --plan pro')).code).toBe(1);
    expect(await db.query("SELECT plan FROM account WHERE email = 'plan@example.com'")).toEqual([{ plan: 'pro' }]);
  });

  test('a key is shown once and opens the account', async () => {
    const { id } = (await openstead('accounts create --email keys@example.com --name Keys --json')).json();
    const { key, account_id } = (await openstead('keys create --account Keys@example.com --json')).json();
    expect([key, account_id]).toEqual([expect.stringMatching(/^ra_[a-z0-9]{32}$/), id]);
    const actor = await authenticate(new Request('http://localhost/', { headers: { authorization: `Bearer ${key}` } }), db);
    expect(actor).toMatchObject({ kind: 'account_key', accountId: id });
    expect(await db.query('SELECT id FROM api_key WHERE key_hash = $1', [key])).toEqual([]);
    expect((await openstead('keys create --account none@example.com')).err).toContain('accounts create');
  });
});

describe('import', () => {
  test('reports as JSON, by row in a file, and as text', async () => {
    await openstead('accounts create --email import@example.com --name Import');
    const lines = path.join(folder, 'report.jsonl');
    const first = await openstead(['import', FILE, '--account', 'import@example.com', '--json', '--report', lines]);
    expect(first).toMatchObject({ code: 0 });
    expect(first.json()).toMatchObject({ read: 18, published: 9, created: 9, refused: 7, merged: 2, dry_run: false });
    const findings = readFileSync(lines, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(findings.filter(({ outcome }) => outcome === 'refuse')).toHaveLength(7);
    const text = await openstead(`import ${FILE} --account import@example.com`);
    expect(text.out).toContain('18 rows read');
    expect(text.out).toContain('9 published (0 new, 0 updated, 9 unchanged), 7 refused, 2 merged');
    expect(text.out).toContain('implausible_price: 1\n    row 3, price "52500":');
  });

  test('without an account makes one for imports, but not in a dry run', async () => {
    const owners = () => db.query("SELECT id FROM account WHERE email LIKE 'imports@%'");
    expect((await openstead(`import ${FILE} --dry-run --json`)).json()).toMatchObject({ created: 9, account: null });
    expect(await owners()).toEqual([]);
    expect((await openstead(`import ${FILE} --json --status hold`)).json()).toMatchObject({ created: 9 });
    expect(await owners()).toHaveLength(1);
    expect((await openstead(`import ${FILE} --json --status hold`)).json()).toMatchObject({ created: 0, unchanged: 9 });
  });

  test.each([
    ['import nowhere.csv', 'Cannot read "nowhere.csv"'],
    [`import ${FILE} --preset airbmb`, 'Did you mean "airbnb"?'],
    [`import ${FILE} --status sold`, '--status must be one of'],
    [`import ${FILE} --account nobody@example.com`, 'There is no account'],
    ['import tests/fixtures/imports/wrong.blm', 'section #DEFINITION# is missing'],
  ])('%s fails and says what to do', async (line, message) => {
    const { code, err } = await openstead(line);
    expect([code, err]).toEqual([1, expect.stringContaining(message)]);
  });
});

describe('listings generate', () => {
  test('makes as many as asked, goes on where it ended, and makes them searchable', async () => {
    expect((await openstead('listings generate --count 30 --seed 7 --json')).json()).toMatchObject({ requested: 30, generated: 30 });
    expect((await openstead('listings generate --count 50 --seed 7 --json')).json()).toMatchObject({ generated: 20 });
    expect((await openstead('listings generate --count 50 --seed 7 --json')).json()).toMatchObject({ generated: 0 });
    expect((await openstead('listings generate --count 50 --seed 8 --if-empty --json')).json()).toMatchObject({ generated: 0 });
    const [row] = await db.query<{ made: number; found: number }>(
      "SELECT count(*)::int AS made, count(i.listing_id)::int AS found FROM listing l LEFT JOIN listing_index i ON i.listing_id = l.id WHERE l.source = 'generated'",
    );
    expect(row).toEqual({ made: 50, found: 50 });
    expect((await call(searchListings, testContext(db), { limit: 5 })).data).toHaveLength(5);
  });

  test('a count that is none is told', async () => {
    expect(await openstead('listings generate --count lots')).toMatchObject({ code: 1, err: expect.stringContaining('whole number') });
  });
});
