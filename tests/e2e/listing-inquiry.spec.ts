import { expect, test } from '@playwright/test';
import { openHome } from './listing-home';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('nothing is sent without consent, and nothing typed is lost', async ({ page, request }) => {
      await openHome(page, request);
      const form = page.getByRole('form', { name: 'Ask about this home' });
      const consent = form.getByRole('checkbox', { name: /^Pass my message.* on to/ });
      await expect(consent).not.toBeChecked();
      await form.getByLabel('What is it about?').selectOption('showing_request');
      await form.getByLabel('Your message').fill('Could I see it on Friday?');
      await form.getByLabel('Your name').fill('Ada Hunter');
      await form.getByLabel('Your email').fill('ada@nowhere');
      await form.getByRole('button', { name: 'Send to the lister' }).click();

      const faults = form.getByRole('alert');
      await expect(faults).toContainText('Tick this box');
      await expect(faults).toContainText('Your email');
      await expect(faults).toBeFocused();
      await expect(page).toHaveURL(/\/listings\/lst_/);
      await expect(form.getByLabel('What is it about?')).toHaveValue('showing_request');
      await expect(form.getByLabel('Your message')).toHaveValue('Could I see it on Friday?');
      await expect(form.getByLabel('Your name')).toHaveValue('Ada Hunter');

      // A fault elsewhere keeps the consent.
      await consent.check();
      await form.getByRole('button', { name: 'Send to the lister' }).click();
      await expect(faults).toContainText('Your email');
      await expect(faults).not.toContainText('Tick this box');
      await expect(consent).toBeChecked();

      await form.getByLabel('Your email').fill('ada@example.com');
      await form.getByRole('button', { name: 'Send to the lister' }).click();
      await expect(page).toHaveURL(/\/conversations\/[\w-]+\?token=[\w-]+&sent=1/);
      await expect(page.getByText('Your message is with the lister')).toBeVisible();
      await expect(page.getByText(/\/conversations\/[\w-]+\?token=[\w-]+$/)).toBeVisible();
    });
  });
}
