import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

// N, r and p as OWASP's Password Storage Cheat Sheet has them for scrypt; written into the hash, so that they can rise later.
const COST = { N: 2 ** 17, r: 8, p: 1 };
const KEY_BYTES = 32;
const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);

/** A password as it is stored: `scrypt$N$r$p$salt$key`, the last two in base64. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password.normalize('NFKC'), salt, KEY_BYTES, { ...COST, maxmem: 2 ** 28 });
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64'), key.toString('base64')].join('$');
}

/** Whether a password is the one of a stored hash; false for a hash of another kind. */
export async function passwordMatches(password: string, hash: string): Promise<boolean> {
  const [kind, N, r, p, salt, key] = hash.split('$');
  if (kind !== 'scrypt' || !salt || !key) return false;
  const stored = Buffer.from(key, 'base64');
  const derived = await derive(password.normalize('NFKC'), Buffer.from(salt, 'base64'), stored.length, { N: Number(N), r: Number(r), p: Number(p), maxmem: 2 ** 28 });
  return timingSafeEqual(derived, stored);
}
