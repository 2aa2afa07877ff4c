"""What the Log tab is made of: lines, their levels and colours, the text, looking through the file."""
