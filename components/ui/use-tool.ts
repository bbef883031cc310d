import { type RefObject, useEffect } from 'react';

/** What a browser's agent is told of a form: its name and purpose, and what each field takes. */
export interface Tool {
  name: string;
  description: string;
  parameters: Record<string, string>;
}

/**
 * Offers a form to a browser's agent as a tool (WebMCP's declarative form). The draft's attributes are set once the page runs,
 * so that the HTML as served stays valid; an agent in the browser sees them, and everybody else an ordinary form.
 */
export function useTool(form: RefObject<HTMLFormElement | null>, tool: Tool | undefined): void {
  useEffect(() => {
    const element = form.current;
    if (!element || !tool) return;
    for (const control of element.elements) {
      const description = tool.parameters[control.getAttribute('name') ?? ''];
      if (description) control.setAttribute('toolparamdescription', description);
    }
    element.setAttribute('tooldescription', tool.description);
    element.setAttribute('toolautosubmit', '');
    element.setAttribute('toolname', tool.name);
  }, [form, tool]);
}
