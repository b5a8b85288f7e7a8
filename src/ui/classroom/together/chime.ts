// Two short tones, made on the spot: no file is fetched for them.
const TONES_HZ = [660, 880];
const TONE_S = 0.22;

export function chime(): void {
  try {
    const audio = new AudioContext();
    TONES_HZ.forEach((frequency, k) => {
      const tone = audio.createOscillator();
      const loudness = audio.createGain();
      const begin = audio.currentTime + k * TONE_S;
      tone.frequency.value = frequency;
      loudness.gain.setValueAtTime(0.15, begin);
      loudness.gain.linearRampToValueAtTime(0, begin + TONE_S);
      tone.connect(loudness).connect(audio.destination);
      tone.start(begin);
      tone.stop(begin + TONE_S);
    });
    setTimeout(() => void audio.close(), 1000 * TONE_S * (TONES_HZ.length + 1));
  } catch {
    // Without sound the clock's colour says it, too.
  }
}
