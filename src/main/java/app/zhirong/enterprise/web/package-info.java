@NullMarked
package app.zhirong.enterprise.web;

import org.jspecify.annotations.NullMarked;
