import type { GuideRequest } from './guide';
import { headersOf } from './headers-of';

/** A request as a Python 3 script that needs the standard library only. A refusal raises HTTPError. */
export function asPython(request: GuideRequest, baseUrl: string): string {
  const address = literal(baseUrl + request.path);
  return request.everyPage ? everyPage(address) : once(request, address);
}

function once(request: GuideRequest, address: string): string {
  const parameters = [
    ...(request.method ? [`    method=${literal(request.method)},`] : []),
    ...(Object.keys(headersOf(request)).length > 0 ? [`    headers=${literal(headersOf(request), 4)},`] : []),
    ...(request.body === undefined ? [] : [`    data=json.dumps(${literal(request.body, 4)}).encode(),`]),
  ];
  return [
    ...(request.text ? [] : ['import json']),
    'from urllib.request import Request, urlopen',
    '',
    parameters.length > 0 ? `request = Request(\n    ${address},\n${parameters.join('\n')}\n)` : `request = Request(${address})`,
    'with urlopen(request) as response:',
    request.text ? '    print(response.read().decode())' : '    print(json.dumps(json.load(response), indent=2))',
  ].join('\n');
}

const everyPage = (address: string): string => `import json
from urllib.parse import quote
from urllib.request import urlopen

address = ${address}
cursor = None
while True:
    with urlopen(address + (f"&cursor={quote(cursor)}" if cursor else "")) as response:
        page = json.load(response)
    print(json.dumps(page, indent=2))
    cursor = page["next_cursor"]
    if cursor is None:
        break`;

/** A JSON value as Python writes it, its lines indented by `indent` more spaces. */
function literal(value: unknown, indent = 0): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value !== 'object') return JSON.stringify(value);
  const inner = ' '.repeat(indent + 4);
  const items = Array.isArray(value)
    ? value.map((item) => literal(item, indent + 4))
    : Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${literal(item, indent + 4)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return items.length === 0 ? `${open}${close}` : `${open}\n${items.map((item) => `${inner}${item},`).join('\n')}\n${' '.repeat(indent)}${close}`;
}
