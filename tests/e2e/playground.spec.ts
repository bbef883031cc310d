import { expect, test } from '@playwright/test';

// With JavaScript a click may come before the page's script has taken over, so both ways must end in the same answer.
for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('an operation is chosen, called and answered on the page', async ({ page }) => {
      await page.goto('/docs/playground');
      await page.getByLabel('Operation', { exact: true }).selectOption({ value: 'listings.get' });
      await page.getByRole('button', { name: 'Show its form' }).click();
      await expect(page).toHaveURL('/docs/playground?operation=listings.get');
      // Filled in with a home that is there.
      const form = page.getByRole('form', { name: 'Try: Get a listing' });
      await expect(form.getByLabel('id')).not.toHaveValue('lst_a1b2c3d4e5');
      const id = await form.getByLabel('id').inputValue();
      await form.getByRole('button', { name: 'Send request' }).click();
      await expect(page.getByText('200 OK')).toBeVisible();
      await expect(page.getByRole('region', { name: 'Answer', exact: true })).toContainText('"reso"');
      await expect(page.getByRole('link', { name: `/api/v1/listings/${id}` })).toHaveAttribute('href', `/api/v1/listings/${id}`);
      // What was sent can be changed and sent again.
      await form.getByLabel('id').fill('lst_nothing');
      await form.getByRole('button', { name: 'Send request' }).click();
      await expect(page.getByText('404 Not Found')).toBeVisible();
      await expect(form.getByLabel('id')).toHaveValue('lst_nothing');
    });

    test('a tool is called over MCP, and what is no JSON is not sent', async ({ page }) => {
      await page.goto('/docs/playground/mcp');
      const form = page.getByRole('form', { name: 'Call over MCP' });
      const send = form.getByRole('button', { name: 'Send to the MCP server' });
      const answer = page.getByRole('region', { name: 'Answer of the MCP server' });
      await send.click();
      await expect(answer).toContainText('structuredContent');
      await expect(page.getByText('200 OK')).toBeVisible();
      await form.getByLabel('Call').selectOption('tools/list');
      await send.click();
      await expect(answer).toContainText('submit_inquiry');
      await expect(form.getByLabel('Request')).toHaveValue(/"tools\/list"/);
      await form.getByLabel('Request').fill('{');
      await send.click();
      await expect(form.getByText('This is not JSON')).toBeVisible();
      await expect(form.getByLabel('Request')).toHaveValue('{');
    });
  });
}

test('an agent of the directory has a page of its own', async ({ page, request }) => {
  const { data } = (await (await request.get('/api/v1/agents?limit=1')).json()) as { data: { id: string; name: string }[] };
  const [agent] = data;
  test.skip(!agent, 'no agent has registered on this installation');
  await page.goto(`/agents/${agent?.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(agent?.name as string);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`/agents/${agent?.id}$`));
  const linked = await page.locator('script[type="application/ld+json"]').first().textContent();
  expect(JSON.parse(linked as string)).toMatchObject({ '@type': 'ProfilePage', mainEntity: { name: agent?.name } });
  expect((await page.goto('/agents/agt_nobody'))?.status()).toBe(404);
});
