"""The tables; every time in them is the database's own."""

from sqlalchemy import Column, DateTime, ForeignKey, Integer, MetaData, Table, Text, UniqueConstraint, func

METADATA = MetaData()

SCHEMA = Table("schema_version", METADATA, Column("version", Integer, primary_key=True))

PLAN = Table(
    "plan",
    METADATA,
    Column("address", Text, primary_key=True),
    Column("title", Text, nullable=False, server_default=""),  # "" = the business name
    Column("document", Text, nullable=False),  # JSON
    Column("revision", Integer, nullable=False, server_default="0"),
    Column("created", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("updated", DateTime(timezone=True), nullable=False, server_default=func.now()),
)

REVISION = Table(
    "revision",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("plan", Text, ForeignKey("plan.address", ondelete="CASCADE"), nullable=False),
    Column("op_id", Text, nullable=False, unique=True),
    Column("number", Integer, nullable=False),
    Column("changes", Text, nullable=False),  # JSON: [[path, was, becomes], ...]
    Column("undoes", Integer),  # the number of the revision that this one takes back
    Column("at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    UniqueConstraint("plan", "number"),
)
