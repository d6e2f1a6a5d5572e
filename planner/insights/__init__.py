"""What a plan says, by topic: facts, proposals and the changes they need."""
