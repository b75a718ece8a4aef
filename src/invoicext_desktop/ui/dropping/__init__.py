"""What is dropped or pasted: files, pictures, mails."""
