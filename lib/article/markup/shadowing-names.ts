/** Elements that can become a property of their form or document, by `name` or `id`. None of them can be hidden itself. */
const NAMED = 'button, fieldset, input, object, output, select, textarea, img, embed, iframe, frame, frameset';

/**
 * Takes the names off form fields, pictures and embedded content, so that none of them replaces what the DOM says of
 * its form or its document: after `<form><input name="parentNode">`, code that follows the form's `parentNode` goes in
 * a circle. Nothing that is read needs these names. `root` is a document, or an element that is no form; it may still
 * be hostile.
 */
export function dropShadowingNames(root: Document | Element): void {
  for (const element of findAll(root, NAMED)) {
    element.removeAttribute('name');
    element.removeAttribute('id');
  }
  // A form's own name is a property of its document. The form itself hides nothing any more.
  for (const form of findAll(root, 'form')) form.removeAttribute('name');
}

/** `querySelectorAll` by way of the prototypes: the one of a hostile document may be an element of its own. */
function findAll(root: Document | Element, selector: string): NodeListOf<Element> {
  const prototype: unknown = Reflect.getPrototypeOf(root);
  if (prototype === null || typeof prototype !== 'object') throw new TypeError('A node has no prototype.');
  return Reflect.apply(Reflect.get(prototype, 'querySelectorAll'), root, [selector]);
}
