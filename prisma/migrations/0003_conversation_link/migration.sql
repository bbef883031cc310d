-- A conversation may have several private links: one shown when it is opened, one in each mail to the visitor.

-- CreateTable
CREATE TABLE "conversation_link" (
    "token_hash" TEXT NOT NULL,
    "conversation_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "conversation_link_pkey" PRIMARY KEY ("token_hash")
);

INSERT INTO "conversation_link" ("token_hash", "conversation_id", "created_at")
SELECT "visitor_token_hash", "id", "created_at" FROM "conversation" WHERE "visitor_token_hash" IS NOT NULL;

-- DropIndex
DROP INDEX "conversation_visitor_token_hash_key";

-- AlterTable
ALTER TABLE "conversation" DROP COLUMN "visitor_token_hash";

-- CreateIndex
CREATE INDEX "conversation_link_conversation_id_idx" ON "conversation_link"("conversation_id");

-- AddForeignKey
ALTER TABLE "conversation_link" ADD CONSTRAINT "conversation_link_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
