// WebGL where a graphics card does the work, else Canvas: software WebGL is the slower of the two.
import Phaser from 'phaser';

export type RendererChoice = 'auto' | 'webgl' | 'canvas';

export function rendererType(choice: RendererChoice): number {
  if (choice === 'canvas') return Phaser.CANVAS;
  if (choice === 'webgl') return hasWebGl(false) ? Phaser.WEBGL : Phaser.CANVAS;
  return hasWebGl(true) ? Phaser.WEBGL : Phaser.CANVAS;
}

function hasWebGl(isFastOnly: boolean): boolean {
  try {
    const canvas = document.createElement('canvas');
    const wanted = { failIfMajorPerformanceCaveat: isFastOnly, stencil: true };
    const context = canvas.getContext('webgl', wanted);
    if (!(context instanceof WebGLRenderingContext)) return false;
    const isSoftware = /swiftshader|llvmpipe|softpipe|software|basic render/i.test(cardOf(context));
    context.getExtension('WEBGL_lose_context')?.loseContext();
    return !(isFastOnly && isSoftware);
  } catch {
    return false;
  }
}

/** Firefox names the card outright; elsewhere the name hides behind an extension. */
function cardOf(context: WebGLRenderingContext): string {
  const name = String(context.getParameter(context.RENDERER));
  if (!/webkit/i.test(name)) return name;
  const detail = context.getExtension('WEBGL_debug_renderer_info');
  return detail === null ? name : String(context.getParameter(detail.UNMASKED_RENDERER_WEBGL));
}
