CREATE SEQUENCE "public"."search_places" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "search_documents" (
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"analyzer" smallint NOT NULL,
	"language" text NOT NULL,
	"topics" text[] DEFAULT '{}' NOT NULL,
	"journey_steps" integer[] DEFAULT '{}' NOT NULL,
	"countries" text[] DEFAULT '{}' NOT NULL,
	"length" integer NOT NULL,
	"terms" text[],
	"counts" smallint[],
	CONSTRAINT "search_documents_already_indexed" PRIMARY KEY("kind","subject_id"),
	CONSTRAINT "search_documents_place_taken" UNIQUE("place"),
	CONSTRAINT "search_documents_counts_missing" CHECK (cardinality("search_documents"."terms") is not distinct from cardinality("search_documents"."counts"))
);
--> statement-breakpoint
CREATE TABLE "search_postings" (
	"term" text NOT NULL,
	"shelf" integer NOT NULL,
	"documents" integer NOT NULL,
	"entries" integer[] NOT NULL,
	CONSTRAINT "search_postings_already_packed" PRIMARY KEY("term","shelf")
);
--> statement-breakpoint
CREATE TABLE "search_shelves" (
	"shelf" integer PRIMARY KEY NOT NULL,
	"documents" integer NOT NULL,
	"length" double precision NOT NULL
);
--> statement-breakpoint
CREATE INDEX "search_documents_unpacked" ON "search_documents" USING btree ("place") WHERE "search_documents"."terms" is not null;--> statement-breakpoint
CREATE INDEX "search_documents_by_term" ON "search_documents" USING gin ("terms") WHERE "search_documents"."terms" is not null;