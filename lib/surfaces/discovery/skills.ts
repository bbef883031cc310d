import { createHash } from 'node:crypto';
import { type DiscoveryDocument, json, type Site } from './document';
import { ACCEPTABLE_USE } from './policy';

/** A skill: a workflow that an agent can learn from one Markdown file. */
interface Skill {
  name: string;
  title: string;
  description: string;
  path: string;
  markdown(site: Site): string;
}

const homeSearch: Skill = {
  name: 'home-search',
  title: 'Find a home and ask its lister',
  description:
    'Find homes for sale or rent on this site for a person, compare them, watch a search for changes, and send an inquiry or viewing request to the lister. Use when the person wants to rent or buy a home.',
  path: '/.well-known/agent-skills/home-search/SKILL.md',
  markdown: ({ baseUrl }) => `---
name: home-search
description: ${homeSearch.description}
---

# Find a home and ask its lister

Use the MCP server at ${baseUrl}/api/mcp, or the same operations over REST as ${baseUrl}/openapi.json describes them.

## Search

1. Ask the person for place, rent or sale, price limit and bedrooms, if they have not said so.
2. Call \`search_listings\`, or \`GET ${baseUrl}/api/v1/listings?city=Austin&listing_type=rent&max_price=2500&beds=2&price_period=month\`. \`beds\` and \`baths\` are minimums. Prices are whole units of \`currency\`; a rent is due every \`price_period\`.
3. Nothing found: widen one filter at a time, and say which.
4. More results: pass \`next_cursor\` as \`cursor\` with the same filters.

## Read

\`get_listing\`, \`GET ${baseUrl}/api/v1/listings/{id}\`, or the page's Markdown twin at \`${baseUrl}/listings/{id}.md\`. A member that is null is unknown: say so, and do not guess.

## Watch

Poll \`${baseUrl}/api/v1/feed.json\` with the same filters and \`If-None-Match\`. An item whose \`_listing.removed\` is true has left the search within the last week. To keep a full copy, follow \`GET ${baseUrl}/api/v1/listings/changes\` with \`since\`.

## Ask

1. Show the person the exact message and get their consent.
2. Register once: \`POST ${baseUrl}/api/v1/agents/register\` with \`name\`, \`description\` and \`developer_email\`. Keep the \`api_key\`; it is shown once.
3. Send \`submit_inquiry\`, or \`POST ${baseUrl}/api/v1/listings/{id}/inquiries\` with \`inquiry_type\` \`general\` or \`showing_request\`, \`message\`, the key as \`Authorization: Bearer\`, and an \`Idempotency-Key\`, so that a retry does not ask twice.

## Rules

${ACCEPTABLE_USE.map((rule) => `- ${rule}`).join('\n')}
`,
};

/** Every skill that this installation teaches. */
export const SKILLS: readonly Skill[] = [homeSearch];

/** Each skill's own file. */
export const skillDocuments: readonly DiscoveryDocument[] = SKILLS.map((skill) => ({
  paths: [skill.path],
  mediaType: 'text/markdown; charset=utf-8',
  maxAgeSeconds: 3600,
  body: skill.markdown,
}));

/** The index of skills (Agent Skills discovery 0.2.0); the digest is over the bytes that the URL serves. */
export const skillIndex: DiscoveryDocument = {
  paths: ['/.well-known/agent-skills/index.json'],
  mediaType: 'application/json',
  maxAgeSeconds: 3600,
  body: (site) =>
    json({
      $schema: 'https://schemas.agentskills.io/discovery/0.2.0/schema.json',
      skills: SKILLS.map((skill) => ({
        name: skill.name,
        type: 'skill-md',
        description: skill.description,
        url: skill.path,
        digest: `sha256:${createHash('sha256').update(skill.markdown(site)).digest('hex')}`,
      })),
    }),
};
