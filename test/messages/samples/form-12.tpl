  <html><p>x</p></html>
