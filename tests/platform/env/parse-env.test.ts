import { expect, test } from 'vitest';
import { parseEnv } from '@/lib/platform/env/schema';

test('has a default for everything', () => {
  expect(parseEnv({})).toMatchObject({ PORT: 3000, BASE_URL: 'http://localhost:3000', DATA_DIR: '.data', LOG_LEVEL: 'info', TRUST_PROXY: 0, DATABASE_REPLICA_URLS: [] });
});

test('the base URL follows the port, or is what was set without its last slash', () => {
  expect(parseEnv({ PORT: '4000' }).BASE_URL).toBe('http://localhost:4000');
  expect(parseEnv({ BASE_URL: 'https://homes.example.com/' }).BASE_URL).toBe('https://homes.example.com');
});

test('an empty variable counts as unset', () => {
  expect(parseEnv({ PORT: '', DATABASE_URL: '' })).toMatchObject({ PORT: 3000 });
});

test('replica URLs are a list', () => {
  expect(parseEnv({ DATABASE_REPLICA_URLS: 'postgres://a/x, postgres://b/x' }).DATABASE_REPLICA_URLS).toEqual(['postgres://a/x', 'postgres://b/x']);
});

test.each([
  ['PORT', 'http', 'PORT must be a port number'],
  ['PORT', '70000', 'PORT must be a port number'],
  ['DATABASE_URL', 'mysql://x/y', 'DATABASE_URL must be a Postgres URL such as'],
  ['DATABASE_REPLICA_URLS', 'nonsense', 'DATABASE_REPLICA_URLS must be a comma-separated list'],
  ['BASE_URL', 'homes.example.com', 'BASE_URL must be the address'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be trace'],
  ['MAP_STYLE_URL_DARK', 'style.json', 'MAP_STYLE_URL_DARK must be the address of a MapLibre style'],
  ['SMTP_URL', 'mail', 'SMTP_URL must be an SMTP URL'],
])('%s=%s is refused with what to set', (name, value, message) => {
  expect(() => parseEnv({ [name]: value })).toThrow(message);
});

test('names every wrong variable at once', () => {
  expect(() => parseEnv({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT[\s\S]*LOG_LEVEL/);
});
