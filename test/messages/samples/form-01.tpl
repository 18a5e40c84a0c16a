<?xml version="1.0"?>
<!-- a -->
<!-- b -->
<html><body><p>Page</p></body></html>
