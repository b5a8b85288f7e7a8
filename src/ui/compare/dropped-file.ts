// A file that is let go of while games are compared is one more of them: it comes here before the
// page would open it.
import { useEffect } from 'react';

export function useDroppedFile(onFile: (file: File) => void): void {
  useEffect(() => {
    const take = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      // Without this the browser would leave the page and show the file instead.
      event.preventDefault();
      event.stopImmediatePropagation();
      const [file] = event.type === 'drop' ? event.dataTransfer.files : [];
      if (file !== undefined) onFile(file);
    };
    window.addEventListener('dragover', take, true);
    window.addEventListener('drop', take, true);
    return () => {
      window.removeEventListener('dragover', take, true);
      window.removeEventListener('drop', take, true);
    };
  }, [onFile]);
}
