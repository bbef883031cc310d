'use client';

import { type FormHTMLAttributes, useEffect, useRef } from 'react';

/**
 * A form that a browser's agent may use as a tool (WebMCP's declarative form). The draft's attributes are set once the page runs,
 * so that the HTML as served stays valid; an agent in the browser sees them, and everybody else an ordinary form.
 */
export function ToolForm({ tool, ...rest }: FormHTMLAttributes<HTMLFormElement> & { tool: { name: string; description: string; parameters: Record<string, string> } }) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    for (const control of element.elements) {
      const description = tool.parameters[control.getAttribute('name') ?? ''];
      if (description) control.setAttribute('toolparamdescription', description);
    }
    element.setAttribute('tooldescription', tool.description);
    element.setAttribute('toolautosubmit', '');
    element.setAttribute('toolname', tool.name);
  }, [tool]);
  return <form ref={form} {...rest} />;
}
