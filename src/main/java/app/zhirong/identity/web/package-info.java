@NullMarked
package app.zhirong.identity.web;

import org.jspecify.annotations.NullMarked;
