export interface UploadedFile {
  name: string;
  mime?: string;
  content: Buffer;
}
