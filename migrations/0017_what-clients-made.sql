CREATE TABLE "client_objects" (
	"client_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"object_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "client_objects_already_made" PRIMARY KEY("client_id","kind","object_id")
);
