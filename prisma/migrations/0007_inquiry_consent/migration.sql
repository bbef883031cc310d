-- What a person agreed to with an inquiry, and when, as evidence for them and for the lister. Inquiries without a consent have none of the three.

-- AlterTable
ALTER TABLE "inquiry" ADD COLUMN     "consent_text" TEXT,
ADD COLUMN     "consent_text_id" TEXT,
ADD COLUMN     "consented_at" TIMESTAMPTZ(3);

ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_consent_whole"
  CHECK (("consent_text_id" IS NULL) = ("consented_at" IS NULL) AND ("consent_text" IS NULL) = ("consented_at" IS NULL));
