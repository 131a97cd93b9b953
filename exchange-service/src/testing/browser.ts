import encodeQR from "qr"

const WIDTH = 640
const HEIGHT = 480

/**
 * One picture of a QR code as a YUV4MPEG2 film, which Chromium plays as its camera with
 * `--use-file-for-fake-video-capture`.
 */
export function filmOfQr(text: string): Buffer {
  const modules = encodeQR(text, "raw", { ecc: "medium", border: 4 })
  const scale = Math.floor(HEIGHT / modules.length)
  const luma = Buffer.alloc(WIDTH * HEIGHT, 235)
  const left = Math.floor((WIDTH - scale * modules.length) / 2)
  for (let y = 0; y < scale * modules.length; y++) {
    for (let x = 0; x < scale * modules.length; x++) {
      const dark = modules[Math.floor(y / scale)]?.[Math.floor(x / scale)]
      if (dark) luma[y * WIDTH + left + x] = 16
    }
  }
  const chroma = Buffer.alloc((WIDTH * HEIGHT) / 2, 128)
  const frame = Buffer.concat([Buffer.from("FRAME\n"), luma, chroma])
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420mpeg2\n`), frame, frame])
}
