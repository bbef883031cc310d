'use server';

import { headers } from 'next/headers';
import type { McpAnswer } from '@/components/docs/mcp-console';
import { mcpQuestion } from '@/components/docs/mcp-question';
import { mcpPost, mcpReplyOf } from '@/components/docs/mcp-reply';
import { handleMcp } from '@/lib/surfaces/mcp';
import { siteUrl } from '@/lib/surfaces/web';
import { knownIds } from '../known-ids';
import { mcpCalls } from './mcp-calls';

/** Sends the playground's form to the MCP server as the reader and within their limits, where no script of the page does. */
export async function sendToMcp(_: McpAnswer | null, form: FormData): Promise<McpAnswer> {
  const question = mcpQuestion(mcpCalls(await knownIds()), form);
  if (question.fault) return question;
  const { headers: ofPost, ...post } = mcpPost(question.request);
  const from = (await headers()).get('x-forwarded-for');
  const signal = AbortSignal.timeout(LONGEST_MS);
  const response = await handleMcp(new Request(siteUrl('/api/mcp'), { ...post, headers: { ...ofPost, ...(from && { 'X-Forwarded-For': from }) }, signal }));
  return { ...question, reply: await Promise.race([mcpReplyOf('/api/mcp', response), unended(signal, response.status)]) };
}

/** A subscription's answer never ends; a page does. */
const LONGEST_MS = 10_000;

const unended = (signal: AbortSignal, status: number) =>
  new Promise<NonNullable<McpAnswer['reply']>>((resolve) => {
    signal.addEventListener('abort', () => resolve({ method: 'POST', address: '/api/mcp', status: String(status), body: 'The answer was not at its end after ten seconds.' }));
  });
