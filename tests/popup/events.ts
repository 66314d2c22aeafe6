/** Sends an event of linkedom's own, which takes no other. */
export function fire(element: Element, type: string): void {
  const event = element.ownerDocument.createEvent('Event');
  event.initEvent(type, true, true);
  element.dispatchEvent(event);
}

/** Types into a field and leaves it. */
export async function typeInto(field: HTMLInputElement | null, text: string): Promise<void> {
  if (field === null) throw new Error('no field');
  field.value = text;
  fire(field, 'input');
  // The form is drawn again before a reader can do anything else.
  await new Promise((resolve) => setTimeout(resolve, 5));
  fire(field, 'change');
}
