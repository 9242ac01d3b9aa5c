import type { Locator, Page } from 'playwright-core';

/** A drawn node or line, as the tree over the canvas knows it, by its id. */
export const drawn = (page: Page, id: string): Locator =>
  page.locator(`[role=treeitem][data-id=${JSON.stringify(id)}]`);

/** Drawn nodes; lines are listed inside of them. */
export const drawnNodes = (page: Page): Locator => page.locator('[role=tree] > [role=treeitem]');

/** Waits until something is drawn, and has a place on the screen. */
export const untilDrawn = (page: Page): Promise<void> =>
  page.locator('[role=tree] > [role=treeitem][style*="left"]').first().waitFor({ state: 'attached' });

/** The middle of a drawn thing on the screen. */
export const placeOf = async (page: Page, id: string): Promise<{ x: number; y: number }> => {
  const box = await drawn(page, id).boundingBox();
  if (!box) throw new Error(`${id} is not on the screen`);
  return { x: box.x, y: box.y };
};

export const clickOn = async (page: Page, id: string): Promise<void> => {
  const { x, y } = await placeOf(page, id);
  await page.mouse.click(x, y);
};

export const search = (page: Page): Locator => page.getByRole('combobox');

/** Uploads through the dialog, as a reader does. */
export const upload = async (page: Page, files: Parameters<Locator['setInputFiles']>[0]): Promise<void> => {
  await page.getByRole('button', { name: 'Brief toevoegen' }).first().click();
  await page.locator('input[type=file]').setInputFiles(files);
};
