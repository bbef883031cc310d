import '@/tests/support/process-database';
import { createHash } from 'node:crypto';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import robotsParser from 'robots-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { registry } from '@/lib/domains/registry';
import { inputSchema } from '@/lib/kernel/json-schema';
import { documents, handleDiscovery, linkHeader, pageHeaders } from '@/lib/surfaces/discovery';
import { webSiteJsonLd } from '@/lib/surfaces/discovery/website';
import { productIdentity } from '@/lib/surfaces/mcp/identity';
import { openApiDocument } from '@/lib/surfaces/openapi';
import { answer } from './answer';
import { NAMED_PAGES } from './pages';
import { aiCatalogSchema, apiCatalogSchema, serverCardSchema, skillIndexSchema } from './schemas';
import { urlsIn } from './urls';

const BASE = 'http://localhost:3000';

const get = (path: string, init?: RequestInit) => handleDiscovery(new Request(new URL(path, BASE), init));
const read = async (path: string) => (await get(path)).text();
/* biome-ignore lint/suspicious/noExplicitAny: documents are read here as a stranger reads them */
const readJson = async (path: string): Promise<any> => JSON.parse(await read(path));
const allPaths = documents.flatMap(({ paths, mediaType }) => paths.map((path) => [path, mediaType] as const));

const ajv = new Ajv2020({ strict: false });
addFormats(ajv);
const fits = (schema: object, value: unknown) => {
  const validate = ajv.compile(schema);
  expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
};

/** 200, or what says as clearly that the address is there: 405 for another method, 422 for a call that cannot do without parameters. */
function expected(url: string, status: number): unknown[] {
  const { pathname, search } = new URL(url);
  const needsInput = registry.some((operation) => operation.path === pathname && inputSchema(operation).required?.length);
  if (status === 405) return [url, 405, expect.stringContaining('POST')];
  return [url, needsInput && search === '' ? 422 : 200, null];
}

describe('every discovery file', () => {
  it.each(allPaths)('%s has its media type, any origin, an ETag, 304, HEAD, OPTIONS, and no other method', async (path, mediaType) => {
    const response = await get(path);
    const etag = response.headers.get('etag') as string;
    expect([response.status, response.headers.get('content-type')]).toEqual([200, mediaType]);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toMatch(/^public, max-age=\d+$/);
    expect((await response.text()).length).toBeGreaterThan(40);
    expect((await get(path, { headers: { 'if-none-match': etag } })).status).toBe(304);
    const head = await get(path, { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
    expect((await get(path, { method: 'OPTIONS' })).status).toBe(204);
    expect((await get(path, { method: 'POST' })).status).toBe(405);
  });

  it('names only addresses that answer', async () => {
    const named = new Set<string>(urlsIn(`${linkHeader('/')} ${linkHeader('/search')}`, BASE));
    for (const [path] of allPaths) for (const url of urlsIn(await read(path), BASE)) named.add(url);
    const pages = new Set<string>();
    for (const url of [...named].sort()) {
      const response = await answer(new Request(url));
      if (!response) pages.add(new URL(url).pathname);
      else expect([url, response.status, response.headers.get('allow')]).toEqual(expected(url, response.status));
    }
    expect([...pages].filter((page) => !NAMED_PAGES.includes(page) && !/^\/(homes|docs\/guides|docs\/reference|problems|agents)\//.test(page))).toEqual([]);
  });

  it('answers 404 with the error document for what is not there', async () => {
    for (const path of ['/.well-known/agent-card.json', '/.well-known/oauth-authorization-server', '/sitemaps/listings-zz.xml', '/schemas/nothing.json']) {
      const response = await get(path);
      expect([path, response.status, response.headers.get('content-type')]).toEqual([path, 404, 'application/problem+json']);
    }
  });
});

describe('robots.txt', () => {
  let robots: ReturnType<typeof robotsParser>;
  let text: string;
  beforeAll(async () => {
    text = await read('/robots.txt');
    robots = robotsParser(`${BASE}/robots.txt`, text);
  });

  it.each(['Googlebot', 'GPTBot', 'OAI-SearchBot', 'ChatGPT-User', 'ClaudeBot', 'Claude-User', 'PerplexityBot', 'Google-Extended', 'Applebot-Extended'])(
    'lets %s read what is public and nothing private',
    (agent) => {
      for (const path of ['/', '/agents.txt', '/llms.txt', '/listings/lst_a', '/api/v1/listings', '/api/mcp'])
        expect([path, robots.isAllowed(BASE + path, agent)]).toEqual([path, true]);
      for (const path of ['/conversations/1?token=x', '/api/auth/signin']) expect([path, robots.isAllowed(BASE + path, agent)]).toEqual([path, false]);
    },
  );

  it('has a group for each agent, signals and the site map, and no line that checkers do not know', () => {
    for (const agent of ['GPTBot', 'ClaudeBot', 'PerplexityBot', 'Google-Extended']) expect(text).toContain(`\nUser-agent: ${agent}\n`);
    expect(text.match(/^Content-Signal: search=yes, ai-input=yes, ai-train=no$/gm)).toHaveLength(2);
    expect(robots.getSitemaps()).toEqual([`${BASE}/sitemap.xml`]);
    expect(text.split('\n').filter((line) => line !== '' && !/^(#|User-agent:|Allow:|Disallow:|Sitemap:|Content-Signal:)/.test(line))).toEqual([]);
  });
});

describe('the catalogues', () => {
  it('fit their schemas', async () => {
    fits(apiCatalogSchema, await readJson('/.well-known/api-catalog'));
    fits(aiCatalogSchema, await readJson('/.well-known/ai-catalog.json'));
    fits(serverCardSchema, await readJson('/api/mcp/server-card'));
    fits(skillIndexSchema, await readJson('/.well-known/agent-skills/index.json'));
  });

  it('give the API catalogue its Link header, for HEAD too', async () => {
    const head = await get('/.well-known/api-catalog', { method: 'HEAD' });
    expect(head.headers.get('link')).toBe(`<${BASE}/.well-known/api-catalog>; rel="api-catalog"`);
  });

  it('state the type that each entry is served as', async () => {
    const { entries } = await readJson('/.well-known/ai-catalog.json');
    for (const { url, type } of entries) {
      const response = await answer(new Request(url));
      expect([url, response?.headers.get('content-type')?.split(';')[0]]).toEqual([url, type.split(';')[0]]);
    }
    const { linkset } = await readJson('/.well-known/api-catalog');
    for (const link of linkset.flatMap((context: Record<string, unknown>) => Object.values(context).filter(Array.isArray).flat())) {
      const response = await answer(new Request(link.href));
      if (response) expect([link.href, response.headers.get('content-type')?.split(';')[0]]).toEqual([link.href, link.type]);
    }
  });

  it('agree with the MCP server and the OpenAPI document on name and version', async () => {
    const card = await readJson('/.well-known/mcp/server-card.json');
    const { version, title } = productIdentity(BASE);
    expect([card.version, card.title]).toEqual([version, title]);
    expect((openApiDocument(BASE).info as { version: string }).version).toBe(version);
    for (const member of ['tools', 'resources', 'prompts', 'capabilities']) expect(card).not.toHaveProperty(member);
  });

  it('give each skill the digest of what its address serves', async () => {
    const { skills } = await readJson('/.well-known/agent-skills/index.json');
    for (const { url, digest } of skills)
      expect(digest).toBe(
        `sha256:${createHash('sha256')
          .update(await read(url))
          .digest('hex')}`,
      );
  });
});

describe('agents.txt', () => {
  it('declares the MCP server and skills by its standard, and nothing that is not offered', async () => {
    const lines = (await read('/agents.txt')).split('\n').filter((line) => line && !line.startsWith('#'));
    const directives = lines.map((line) => line.slice(0, line.indexOf(':')));
    expect(lines).toContain(`MCP: ${BASE}/api/mcp`);
    for (const absent of ['Protocols', 'Payments', 'A2A', 'UCP', 'WebMCP', 'Authorization']) expect(directives).not.toContain(absent);
    const json = await readJson('/agents.json');
    expect(json.mcp.map(({ url }: { url: string }) => `MCP: ${url}`)).toEqual(lines.filter((line) => line.startsWith('MCP:')));
    expect(json.skills.map(({ url }: { url: string }) => `Skills: ${url}`)).toEqual(lines.filter((line) => line.startsWith('Skills:')));
  });

  it("has its rival at the well-known path in that draft's own grammar", async () => {
    const text = await read('/.well-known/agents.txt');
    const { capabilities } = await readJson('/.well-known/agents.json');
    expect(text.startsWith('Spec-Version: 1.0\n')).toBe(true);
    expect([...text.matchAll(/^Capability: ([a-z0-9-]+)$/gm)].map((match) => match[1])).toEqual(capabilities.map(({ id }: { id: string }) => id));
  });
});

describe('the rest', () => {
  it('llms.txt has one title, a summary, and links in sections', async () => {
    const lines = (await read('/llms.txt')).split('\n');
    expect(lines.filter((line) => line.startsWith('# '))).toHaveLength(1);
    expect(lines.find((line) => line !== '' && !line.startsWith('#'))).toMatch(/^> /);
    for (const line of lines.filter((line) => line.startsWith('- ['))) expect(line).toMatch(/^- \[[^\]]+\]\(http[^)]+\): \S/);
  });

  it('the manifest names endpoints, policies, limits, schema, feeds and numbers, under both names', async () => {
    const manifest = await readJson('/.well-known/trellistate.json');
    expect(manifest).toMatchObject({ name: 'Openstead', listing_schema: `${BASE}/schemas/listing.json`, stats: { active_listings: expect.any(Number) } });
    expect(Object.keys(manifest)).toEqual(expect.arrayContaining(['version', 'policies', 'endpoints', 'authentication', 'rate_limits', 'feeds', 'mcp']));
    expect(await readJson('/.well-known/openstead.json')).toEqual(manifest);
  });

  it('the licence and the site map are well-formed XML', async () => {
    for (const path of ['/license.xml', '/sitemap.xml', '/sitemaps/pages.xml']) expect([path, XMLValidator.validate(await read(path))]).toEqual([path, true]);
    const { rsl } = new XMLParser({ ignoreAttributes: false }).parse(await read('/license.xml'));
    expect(rsl.content.license.prohibits['#text']).toBe('ai-train');
  });

  it('the JSON Schemas compile', async () => {
    for (const name of ['listing', 'listing-page']) expect(typeof ajv.compile(await readJson(`/schemas/${name}.json`))).toBe('function');
  });

  it('security.txt says whom to tell, and expires within a year', async () => {
    const text = await read('/.well-known/security.txt');
    const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '');
    expect(text).toMatch(/^Contact: mailto:security@homes\.example$/m);
    expect(expires).toBeGreaterThan(Date.now());
    expect(expires).toBeLessThan(Date.now() + 366 * 86_400_000);
  });

  it('pages link to their twins and to the descriptions', () => {
    expect(linkHeader('/listings/lst_a1')).toContain('</listings/lst_a1.md>; rel="alternate"; type="text/markdown"');
    expect(linkHeader('/homes/tx/austin/hyde-park')).toContain('</api/v1/markets/tx/austin/hyde-park>; rel="alternate"; type="application/json"');
    expect(linkHeader('/homes/tx')).not.toContain('markets');
    for (const rel of ['api-catalog', 'service-desc', 'service-doc', 'describedby', 'ai-catalog']) expect(linkHeader('/')).toContain(`rel="${rel}"`);
    expect(linkHeader('/listings/<script>')).not.toContain('script');
    expect(pageHeaders('/')['Content-Usage']).toBe('train-ai=n, search=y');
    expect(webSiteJsonLd(BASE)).toMatchObject({ '@type': 'WebSite', url: `${BASE}/` });
  });
});
