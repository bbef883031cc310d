import { fixture, text } from './fixture';

/** Publishes a change of a list to open subscriptions. */
export interface Changed {
  tools(): void;
  prompts(): void;
}

/** Tools that let the suite see list changes arrive on a subscription. */
export const changeTools = (changed: Changed) => [
  fixture('test_trigger_tool_change', () => {
    changed.tools();
    return text('tools changed');
  }),
  fixture('test_trigger_prompt_change', () => {
    changed.prompts();
    return text('prompts changed');
  }),
];
